import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { Icon } from '../../parts/icon.tsx';
import { useArrange } from './use-arrange.ts';
import './map-menu.css';

/** What is done to the map as a whole, and seldom. */
export function MapMenu(): ReactElement | null {
  const { t } = useTranslation();
  const arrange = useArrange();
  if (!arrange) return null;
  return (
    <MenuTrigger>
      <Button className="map-menu__button" aria-label={t('mapPlaces.menu')}>
        <Icon name="dots" size={20} />
      </Button>
      <Popover className="map-menu" placement="top end">
        <Menu aria-label={t('mapPlaces.menu')}>
          <MenuItem className="map-menu__item" textValue={t('mapPlaces.arrange')} onAction={arrange}>
            <Text slot="label">{t('mapPlaces.arrange')}</Text>
            <Text slot="description" className="soft minor">
              {t('mapPlaces.arrangeHint')}
            </Text>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
